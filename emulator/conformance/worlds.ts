/** A world of a running emulator with one account, and what a client's environment needs to reach it. */
export interface ClientWorld {
  readonly endpoint: string;
  readonly accountId: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** The requests that changed something, from index `from` of the log on. */
  changes(from: number): Promise<LoggedChange[]>;
  /** Sends a request to the control API; `path` is relative to this world. */
  control<T>(method: string, path: string, body?: object): Promise<T>;
  /** How many requests the log holds. */
  requests(): Promise<number>;
  destroy(): Promise<void>;
}

interface LoggedChange {
  readonly operation: string;
  readonly region: string;
}

interface Created {
  readonly id: string;
  readonly accounts: readonly [{ readonly id: string; readonly accessKeyId: string; readonly secretAccessKey: string }];
}

/** @param options as `POST /_emulator/worlds` takes them, except `accounts`. */
export async function createClientWorld(endpoint: string, options: object): Promise<ClientWorld> {
  const {
    id,
    accounts: [account],
  } = await control<Created>(endpoint, 'POST', 'worlds', { ...options, accounts: [{ id: '111122223333' }] });
  return {
    endpoint,
    accountId: account.id,
    credentials: { accessKeyId: account.accessKeyId, secretAccessKey: account.secretAccessKey },
    async changes(from) {
      const path = `worlds/${id}/requests?from=${from}&mutating=true`;
      const logged = await control<(LoggedChange & { applied: boolean })[]>(endpoint, 'GET', path);
      return logged.filter(({ applied }) => applied).map(({ operation, region }) => ({ operation, region }));
    },
    control: (method, path, body) => control(endpoint, method, `worlds/${id}/${path}`, body),
    requests: async () => (await control<{ requests: number }>(endpoint, 'GET', `worlds/${id}`)).requests,
    destroy: async () => void (await control(endpoint, 'DELETE', `worlds/${id}`)),
  };
}

async function control<T>(endpoint: string, method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`${endpoint}/_emulator/${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const result = (await response.json()) as { message?: string };
  if (!response.ok) throw new Error(`${method} ${path}: ${result.message}`);
  return result as T;
}
