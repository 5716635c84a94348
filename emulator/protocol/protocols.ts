import type { Protocol } from '../services/service.js';
import { awsJson } from './json.js';
import type { ProtocolCode } from './protocol.js';
import { awsQuery, ec2Query } from './query.js';
import { restJson, restXml } from './rest.js';

/** The code of each protocol that a service may name. */
export const protocols: Readonly<Record<Protocol, ProtocolCode>> = {
  ec2Query,
  awsQuery,
  'awsJson1.1': awsJson,
  restJson,
  restXml,
};
