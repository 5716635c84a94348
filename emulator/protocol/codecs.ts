import type { Codec } from './codec.js';
import { awsJson } from './json.js';
import { awsQuery, ec2Query } from './query.js';
import { restJson, restXml } from './rest.js';
import type { ProtocolName } from './service-model.js';

/** The codec of each protocol that a service can name. */
export const codecs: Readonly<Record<ProtocolName, Codec>> = {
  ec2Query,
  awsQuery,
  'awsJson1.1': awsJson,
  restJson,
  restXml,
};
