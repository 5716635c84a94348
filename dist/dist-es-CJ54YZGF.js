import { createRequire as requireOfBundle } from 'node:module';
const require = requireOfBundle(import.meta.url);
import {
  DEFAULT_REQUEST_TIMEOUT,
  NodeHttp2Handler,
  NodeHttpHandler
} from "./chunk-7WOVY4DI.js";
import "./chunk-6Z6O4OSD.js";
import {
  streamCollector
} from "./chunk-4KDE73DH.js";
import "./chunk-GYICQJVG.js";
export {
  DEFAULT_REQUEST_TIMEOUT,
  NodeHttp2Handler,
  NodeHttpHandler,
  streamCollector
};
