import { PublishError } from '../error.js';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for requests to a URL, as @actions/http-client chooses it for GitHub: HTTPS_PROXY or HTTP_PROXY by the
 * URL's protocol, in lower case first; none for this machine, and for hosts in NO_PROXY or below them.
 * @throws PublishError `input` when the variable holds no URL of an HTTP proxy
 */
export function proxyFor(url: URL, env: Env): URL | undefined {
  const isHttps = url.protocol === 'https:';
  const name = (isHttps ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY']).find((one) => env[one]);
  if (name === undefined || isLoopback(url.hostname)) return undefined;
  const host = url.hostname.toLowerCase();
  const hostAndPort = `${host}:${url.port || (isHttps ? 443 : 80)}`;
  const exceptions = (env.no_proxy || env.NO_PROXY || '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const isException = exceptions.some((entry) => {
    const name = entry.replace(/^\*?\./, '');
    return entry === '*' || [host, hostAndPort].some((one) => one === name || one.endsWith(`.${name}`));
  });
  if (isException) return undefined;
  const proxy = parseProxy(env[name] ?? '').url;
  if (proxy !== undefined) return proxy;
  throw new PublishError('input', `${name} is not the URL of an HTTP proxy`, {
    hint: 'Write it as http://user:password@host:port. In the user and the password, write % as %25, / as %2F, # as %23 and @ as %40.',
  });
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host.startsWith('127.') || host === '[::1]';
}

/** The passwords of the proxies that the environment names, in each form in which a message may show them. */
export function proxyPasswords(env: Env): string[] {
  const proxies = [env.https_proxy, env.HTTPS_PROXY, env.http_proxy, env.HTTP_PROXY];
  return [...new Set(proxies.flatMap((proxy) => parseProxy(proxy ?? '').passwords))];
}

interface Proxy {
  /** undefined when it is not the URL of an HTTP proxy, or nobody can decode its user and password. */
  readonly url: URL | undefined;
  /** The password as it stands there, as the URL has it, and decoded; also of what is no URL. */
  readonly passwords: readonly string[];
}

/** @param text a URL, or one without its protocol */
function parseProxy(text: string): Proxy {
  const full = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const raw = /^[^:]*:\/\/[^:@]*:(.+)@/.exec(full)?.[1];
  const passwords = raw === undefined ? [] : [raw];
  try {
    const url = new URL(full);
    if (raw !== undefined) passwords.push(url.password, decodeURIComponent(url.password));
    decodeURIComponent(url.username); // as the agent does
    return { url: /^https?:$/.test(url.protocol) ? url : undefined, passwords };
  } catch {
    return { url: undefined, passwords };
  }
}
