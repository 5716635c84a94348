import { createRequire as requireOfBundle } from 'node:module';
const require = requireOfBundle(import.meta.url);
import {
  ENV_ACCOUNT_ID,
  ENV_CREDENTIAL_SCOPE,
  ENV_EXPIRATION,
  ENV_KEY,
  ENV_SECRET,
  ENV_SESSION,
  fromEnv
} from "./chunk-2HAIJ7D6.js";
import "./chunk-LNJ5FTRS.js";
import "./chunk-FUF3QHI6.js";
import "./chunk-NLYDOPZY.js";
import "./chunk-CTFOZLKT.js";
import "./chunk-4KDE73DH.js";
import "./chunk-GYICQJVG.js";
export {
  ENV_ACCOUNT_ID,
  ENV_CREDENTIAL_SCOPE,
  ENV_EXPIRATION,
  ENV_KEY,
  ENV_SECRET,
  ENV_SESSION,
  fromEnv
};
