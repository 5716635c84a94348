type Env = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for requests to a URL, as @actions/http-client chooses it for GitHub: HTTPS_PROXY or HTTP_PROXY by the
 * URL's protocol, in lower case first; none for this machine, and for hosts in NO_PROXY or below them.
 */
export function proxyFor(url: URL, env: Env): URL | undefined {
  const isHttps = url.protocol === 'https:';
  const proxy = isHttps ? env.https_proxy || env.HTTPS_PROXY : env.http_proxy || env.HTTP_PROXY;
  if (!proxy || isLoopback(url.hostname)) return undefined;
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
  return isException ? undefined : new URL(/^https?:\/\//i.test(proxy) ? proxy : `http://${proxy}`);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host.startsWith('127.') || host === '[::1]';
}

/** The passwords of the proxies that the environment names, as they stand there and decoded. */
export function proxyPasswords(env: Env): string[] {
  const proxies = [env.https_proxy, env.HTTPS_PROXY, env.http_proxy, env.HTTP_PROXY];
  const encoded = proxies.flatMap((proxy) => /:\/\/[^/@]*?:([^/]+)@/.exec(proxy ?? '')?.[1] ?? []);
  return [...new Set(encoded.flatMap((password) => [password, decodeURIComponent(password)]))];
}
