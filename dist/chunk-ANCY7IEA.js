import { createRequire as requireOfBundle } from 'node:module';
const require = requireOfBundle(import.meta.url);
import {
  __require
} from "./chunk-GYICQJVG.js";

// required:node:https
var all = __require("node:https");
var node_https_default = all;
var { Agent, Server, createServer, get, globalAgent, request } = all;

export {
  node_https_default,
  Agent
};
