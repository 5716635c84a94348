import { AwsError } from './aws-error.js';
import type { HttpRequest } from './http.js';
import { type OperationSchema, operationsOf, requiredMembers } from './schema.js';
import type { ServiceModel } from './service-model.js';

/** The method and URL of a REST operation. */
interface Route {
  readonly operation: OperationSchema;
  readonly method: string;
  readonly path: RegExp;
  /** The query parameters of the URI template: `?uploads` is ['uploads', '']. */
  readonly literals: readonly (readonly [string, string])[];
  /**
   * The query parameters and headers that tell the operation from others: a request with `uploadId` is not PutObject.
   */
  readonly requiredQuery: readonly string[];
  readonly requiredHeaders: readonly string[];
  readonly inBucket: boolean;
}

/** The operation of a request. */
export interface RouteMatch {
  readonly operation: OperationSchema;
  /** The values of the URI template's placeholders, decoded. */
  readonly labels: Readonly<Record<string, string>>;
  /** The query parameters that the URI template names. */
  readonly literals: ReadonlySet<string>;
}

const routesByClient = new WeakMap<object, Route[]>();

function routesOf(service: ServiceModel): Route[] {
  let routes = routesByClient.get(service.client);
  if (routes === undefined) {
    routes = [...operationsOf(service).values()].flatMap((operation) => compile(operation));
    routesByClient.set(service.client, routes);
  }
  return routes;
}

function compile(operation: OperationSchema): Route[] {
  if (operation.http === undefined) return [];
  const [method, template] = operation.http;
  const [path = '/', query = ''] = template.split('?');
  const pattern = path
    .replace(/[.*()[\]\\^$|]/g, '\\$&')
    .replace(/\{(\w+)(\+?)\}/g, (_, name: string, greedy: string) => `(?<${name}>${greedy === '+' ? '.+' : '[^/]+'})`);
  const requiredQuery: string[] = [];
  const requiredHeaders: string[] = [];
  let inBucket = false;
  if (!operation.input.isUnitSchema()) {
    const required = new Set(requiredMembers(operation.input));
    for (const [name, schema] of operation.input.structIterator()) {
      const traits = schema.getMergedTraits();
      if (name === 'Bucket' && traits.httpLabel) inBucket = true;
      if (!required.has(name)) continue;
      if (typeof traits.httpQuery === 'string') requiredQuery.push(traits.httpQuery);
      if (typeof traits.httpHeader === 'string') requiredHeaders.push(traits.httpHeader.toLowerCase());
    }
  }
  return [
    {
      operation,
      method,
      path: new RegExp(`^${pattern}$`),
      literals: [...new URLSearchParams(query)].filter(([name]) => name !== 'x-id'),
      requiredQuery,
      requiredHeaders,
      inBucket,
    },
  ];
}

/**
 * Finds the operation of a REST request. Several can match: `PUT /key` is PutObject, CopyObject, UploadPart and more.
 * The best match accounts for the most query parameters and headers; `x-id`, which the JavaScript SDK sends, breaks
 * ties.
 *
 * @throws AwsError when no operation matches.
 */
export function matchRoute(service: ServiceModel, request: HttpRequest): RouteMatch {
  const { bucket, path } = service.name === 's3' ? splitBucket(request) : { bucket: undefined, path: request.path };
  const query = new Map(request.query);
  const candidates: { route: Route; groups: Record<string, string>; weight: number }[] = [];
  for (const route of routesOf(service)) {
    if (route.method !== request.method) continue;
    if (service.name === 's3' && route.inBucket !== (bucket !== undefined)) continue;
    const match = route.path.exec(path);
    if (match === null) continue;
    if (route.literals.some(([name, value]) => !query.has(name) || (value !== '' && query.get(name) !== value)))
      continue;
    const statedName = query.get('x-id');
    // The reader reports a missing required member, unless that member tells two operations apart.
    const isStated = statedName === route.operation.name;
    if (!isStated && route.requiredHeaders.some((name) => request.headers[name] === undefined) && service.name === 's3')
      continue;
    if (!isStated && route.requiredQuery.some((name) => !query.has(name)) && service.name === 's3') continue;
    const served = service.operations[route.operation.name] !== undefined;
    const matchedCount = route.literals.length + route.requiredQuery.length + route.requiredHeaders.length;
    candidates.push({
      route,
      groups: match.groups ?? {},
      weight: matchedCount * 4 + (isStated ? 2 : 0) + (served ? 1 : 0),
    });
  }
  const best = candidates.sort((a, b) => b.weight - a.weight)[0];
  if (best === undefined) throw noSuchOperation(service, request);
  const labels: Record<string, string> = {};
  for (const [name, raw] of Object.entries(best.groups)) labels[name] = decode(raw);
  if (bucket !== undefined) labels.Bucket = decode(bucket);
  return { operation: best.route.operation, labels, literals: new Set(best.route.literals.map(([name]) => name)) };
}

function noSuchOperation(service: ServiceModel, request: HttpRequest): AwsError {
  if (service.protocol === 'restXml') {
    return new AwsError('MethodNotAllowed', 'The specified method is not allowed against this resource.', 405);
  }
  return new AwsError('UnknownOperationException', `There is no operation ${request.method} ${request.path}`, 404);
}

/** The bucket is the first segment of the path, or the first label of a `bucket.localhost` host name. */
function splitBucket({ path, headers }: HttpRequest): { bucket: string | undefined; path: string } {
  const host = /^([a-z0-9][a-z0-9.-]+)\.(?:s3\.)?localhost(?::\d+)?$/.exec(headers.host ?? '')?.[1];
  if (host !== undefined && host !== 's3') return { bucket: host, path };
  const match = /^\/([^/]+)(\/.*)?$/s.exec(path);
  return match === null ? { bucket: undefined, path: '/' } : { bucket: match[1], path: match[2] ?? '/' };
}

function decode(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    throw new AwsError('InvalidURI', "Couldn't parse the specified URI.");
  }
}
