import { createRequire as requireOfBundle } from 'node:module';
const require = requireOfBundle(import.meta.url);
import {
  context,
  getOctokit
} from "./chunk-374U4M53.js";
import "./chunk-WTBUZBAI.js";
import "./chunk-GYICQJVG.js";
export {
  context,
  getOctokit
};
