import { SignatureV4 } from '@smithy/signature-v4';
import type {
  AwsCredentialIdentity,
  ChecksumConstructor,
  Command,
  FinalizeHandler,
  FinalizeRequestMiddleware,
  HashConstructor,
  HeaderBag,
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
    readonly sha256: ChecksumConstructor | HashConstructor;
    readonly signingEscapePath: boolean;
    /** Milliseconds that AWS is ahead: the SDK learns it from refusals. */
    readonly systemClockOffset: number;
    readonly requestHandler: {
      handle(request: HttpRequest, options: object): Promise<{ readonly response: HttpResponse }>;
    };
  };
  readonly middlewareStack: MiddlewareStack<object, MetadataBearer>;
}

type SdkCommand = Command<object, object, MetadataBearer, MetadataBearer, unknown>;
type Middleware = FinalizeRequestMiddleware<Sending, Answer>;
type Stack = MiddlewareStack<object, MetadataBearer>;

/** In what a request differs from the others of its operation. */
interface Difference {
  /** The last segment of its path, where it isn't the same. */
  readonly name?: string;
  readonly query?: Readonly<Record<string, string>>;
  /** `x-amz-content-sha256` among them: nothing is hashed here. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

interface Sending extends Difference {
  readonly abortSignal: AbortSignal;
}

interface Answer extends MetadataBearer {
  readonly headers: HeaderBag;
}

/** Middlewares of a client that see each attempt of every request. */
const ofEachAttempt: readonly string[] = ['retryMiddleware', 'countAttempts'];

/**
 * Sends many requests of one operation whose answer has its data in its headers. The SDK builds the first, without sending
 * it, and the others are like it: so one costs a small part of the SDK's time. The client's retries, connections, credentials
 * and time go for them, too, and the SDK reads what AWS refuses.
 * @param make a command of the operation
 * @returns what sends one, and resolves to the headers of its answer
 */
export async function signedRequests(
  sdkClient: unknown,
  make: () => unknown,
): Promise<(difference: Difference, signal: AbortSignal) => Promise<HeaderBag>> {
  const client = sdkClient as SdkClient;
  const command = (): SdkCommand => make() as SdkCommand;
  const { config } = client;
  const { request: example, service, region } = await built(client, command());
  const folder = example.path.slice(0, example.path.lastIndexOf('/') + 1);
  const { credentials, sha256, signingEscapePath: uriEscapePath } = config;
  const signer = new SignatureV4({ credentials, service, region, uriEscapePath, sha256 });
  const { name: commandName } = command().constructor;

  const attempt: FinalizeHandler<Sending, Answer> = async ({ input }) => {
    const { name, query, headers, body, abortSignal } = input;
    const unsigned: HttpRequest = {
      ...example,
      path: name === undefined ? example.path : folder + name,
      query: { ...example.query, ...query },
      headers: { ...example.headers, ...headers },
    };
    const signingDate = new Date(Date.now() + config.systemClockOffset);
    const signed = await signer.sign(unsigned, { signingDate });
    const { response } = await config.requestHandler.handle({ ...signed, body } as HttpRequest, { abortSignal });
    if (response.statusCode >= 300) return refused(client, command(), response);
    (response.body as NodeJS.ReadableStream).on('error', () => {}).resume(); // status and headers say it all
    return { response, output: { $metadata: {}, headers: response.headers } };
  };
  const send = eachAttempt(client).reduceRight((next, one) => one(next, { commandName, clientName: service }), attempt);
  return async (difference, abortSignal) => {
    const { output } = await send({ input: { ...difference, abortSignal }, request: undefined });
    return output.headers;
  };
}

/** A command's request as the SDK would sign it, and for what. */
interface Built {
  readonly request: HttpRequest;
  /** By its signing name. */
  readonly service: string;
  readonly region: string;
}

/** Has the SDK build the request of a command, and not send it. */
async function built(client: SdkClient, command: SdkCommand): Promise<Built> {
  let known: Built | undefined;
  const stack = once(client);
  stack.add(
    (_, context) => async (args) => {
      const { request } = args as unknown as { readonly request: HttpRequest };
      const scheme = context.__smithy_context?.selectedHttpAuthScheme;
      const { name, region } = scheme?.httpAuthOption.signingProperties ?? {};
      known = { request: { ...request }, service: name as string, region: region as string };
      return { response: {}, output: { $metadata: {} } };
    },
    { step: 'build', priority: 'low', name: 'keepRequest' },
  );
  await run(client, command, stack);
  if (known === undefined) throw new Error(`the SDK built no request for ${command.constructor.name}`);
  return known;
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
