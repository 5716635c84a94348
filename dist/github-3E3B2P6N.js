import { createRequire as requireOfBundle } from 'node:module';
const require = requireOfBundle(import.meta.url);
import {
  context,
  getOctokit
} from "./chunk-GMFXXU5Y.js";
import "./chunk-7GU253F2.js";
import "./chunk-GYICQJVG.js";
export {
  context,
  getOctokit
};
