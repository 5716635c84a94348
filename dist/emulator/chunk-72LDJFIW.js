import { createRequire as requireOfBundle } from 'node:module';
const require = requireOfBundle(import.meta.url);
import {
  __require
} from "./chunk-SDHTNOAC.js";

// required:node:http
var all = __require("node:http");
var node_http_default = all;
var { Agent, Server, createServer, get, globalAgent, request } = all;
var { ClientRequest, IncomingMessage, METHODS, STATUS_CODES, ServerResponse } = all;

export {
  node_http_default,
  Agent,
  Server,
  createServer,
  get,
  globalAgent,
  request,
  ClientRequest,
  IncomingMessage,
  METHODS,
  STATUS_CODES,
  ServerResponse
};
