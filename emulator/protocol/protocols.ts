import { awsJson } from './json.js';
import type { ProtocolCode } from './protocol.js';
import { awsQuery, ec2Query } from './query.js';
import { restJson, restXml } from './rest.js';
import type { ProtocolName } from './service-model.js';

/** The code of each protocol that a service may name. */
export const protocols: Readonly<Record<ProtocolName, ProtocolCode>> = {
  ec2Query,
  awsQuery,
  'awsJson1.1': awsJson,
  restJson,
  restXml,
};
