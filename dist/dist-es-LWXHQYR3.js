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
} from "./chunk-GEU4PSYK.js";
import "./chunk-HGK6MVVA.js";
import "./chunk-35EBTFSL.js";
import "./chunk-NLYDOPZY.js";
import "./chunk-6Z6O4OSD.js";
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
