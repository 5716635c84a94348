import { createRequire as requireOfBundle } from 'node:module';
const require = requireOfBundle(import.meta.url);
import {
  context,
  getOctokit
} from "./chunk-AY6IQMIX.js";
import "./chunk-WP27WQEE.js";
import "./chunk-GYICQJVG.js";
export {
  context,
  getOctokit
};
