import { SignatureV4 } from '@smithy/signature-v4';
import type {
  AwsCredentialIdentity,
  ChecksumConstructor,
  Command,
  FinalizeHandler,
  FinalizeRequestMiddleware,
  HashConstructor,
  HttpRequest,
  HttpResponse,
  MetadataBearer,
  MiddlewareStack,
  Provider,
} from '@smithy/types';

/** What is used of an SDK client. */
interface SdkClient {
  readonly config: {
    readonly credentials: Provider<AwsCredentialIdentity>;
    readonly region: Provider<string>;
    readonly sha256: ChecksumConstructor | HashConstructor;
    /** Milliseconds that AWS is ahead: the SDK learns it from refusals. */
    readonly systemClockOffset: number;
    readonly requestHandler: {
      handle(request: HttpRequest, options: object): Promise<{ readonly response: HttpResponse }>;
    };
  };
  readonly middlewareStack: MiddlewareStack<object, MetadataBearer>;
}

type SdkCommand = Command<object, object, MetadataBearer, MetadataBearer, unknown>;
type Middleware = FinalizeRequestMiddleware<Sending, MetadataBearer>;
type Stack = MiddlewareStack<object, MetadataBearer>;

/** In what a request differs from the others of its operation. */
interface Difference {
  /** The last segment of its path. */
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

interface Sending extends Difference {
  readonly abortSignal: AbortSignal;
}

/** Middlewares of a client that see each attempt of every request. */
const ofEachAttempt: readonly string[] = ['retryMiddleware', 'countAttempts'];

/**
 * Sends many requests of one operation whose answer has no data. The SDK builds the first, without sending it, and the
 * others are like it: so one costs a third of the SDK's time. The client's retries, connections, credentials and time go
 * for them, too, and the SDK reads what AWS refuses.
 * @param service the signing name. The path is escaped for signatures as all services but S3 have it
 * @param make a command of the operation
 */
export async function signedRequests(
  sdkClient: unknown,
  service: string,
  make: () => unknown,
): Promise<(difference: Difference, signal: AbortSignal) => Promise<void>> {
  const client = sdkClient as SdkClient;
  const command = (): SdkCommand => make() as SdkCommand;
  const { config } = client;
  const { credentials, region, sha256 } = config;
  const example = await built(client, command());
  const signer = new SignatureV4({ service, credentials, region, sha256 });
  const { name: commandName } = command().constructor;

  const attempt: FinalizeHandler<Sending, MetadataBearer> = async ({ input }) => {
    const { name, headers, body, abortSignal } = input;
    const path = example.path.replace(/[^/]*$/, name);
    const unsigned = { ...example, path, headers: { ...example.headers, ...headers }, body } as HttpRequest;
    const signingDate = new Date(Date.now() + config.systemClockOffset);
    const request = await signer.sign(unsigned, { signingDate });
    const { response } = await config.requestHandler.handle(request as HttpRequest, { abortSignal });
    if (response.statusCode >= 300) return refused(client, command(), response);
    (response.body as NodeJS.ReadableStream).on('error', () => {}).resume(); // the status says it all
    return { response, output: { $metadata: {} } };
  };
  const send = eachAttempt(client).reduceRight((next, one) => one(next, { commandName, clientName: service }), attempt);
  return async (difference, abortSignal) => {
    await send({ input: { ...difference, abortSignal }, request: undefined });
  };
}

/** The request of a command as the SDK would sign it. */
async function built(client: SdkClient, command: SdkCommand): Promise<HttpRequest> {
  let request: HttpRequest | undefined;
  const stack = once(client);
  stack.add(
    () => async (args) => {
      request = (args as unknown as { readonly request: HttpRequest }).request;
      return { response: {}, output: { $metadata: {} } };
    },
    { step: 'build', priority: 'low', name: 'keepRequest' },
  );
  await run(client, command, stack);
  if (request === undefined) throw new Error(`the SDK built no request for ${command.constructor.name}`);
  return request;
}

/** Lets the SDK read AWS's refusal as that of its own request. @throws the SDK's error, always */
async function refused(client: SdkClient, command: SdkCommand, response: HttpResponse): Promise<never> {
  const stack = once(client);
  const answer = (): (() => Promise<never>) => async () => ({ response }) as never;
  stack.add(answer as never, { step: 'deserialize', priority: 'low', name: 'answerRefusal' });
  await run(client, command, stack);
  throw new Error(`AWS answered ${response.statusCode}`);
}

async function run(client: SdkClient, command: SdkCommand, stack: Stack): Promise<void> {
  const handler = command.resolveMiddleware(stack as never, client.config as never, {});
  await handler(command as never);
}

/** The client's middlewares for a request that is none: it is not repeated and not counted. */
function once(client: SdkClient): Stack {
  const stack = client.middlewareStack.clone();
  stack.remove('countAttempts');
  const place = { name: 'retryMiddleware', step: 'finalizeRequest', priority: 'high', override: true } as const;
  stack.add((next: FinalizeHandler<object, MetadataBearer>) => next, place); // others have their places beside it
  return stack;
}

/** The client's middlewares of each attempt, the outermost first. */
function eachAttempt(client: SdkClient): Middleware[] {
  const found = new Map<string, Middleware>();
  const visitor = {
    add: (middleware: Middleware, { name = '' }: { readonly name?: string }) => void found.set(name, middleware),
    addRelativeTo: () => {},
  };
  client.middlewareStack.applyToStack(visitor as unknown as Stack);
  return ofEachAttempt.flatMap((name) => found.get(name) ?? []);
}
