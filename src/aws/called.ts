/** The method of an SDK client that sends a command, by the command's name. */
type MethodOf<Command> = Command extends `${infer Operation}Command` ? Uncapitalize<Operation> : never;

/**
 * An SDK client with the operations that are called: the others would be most of the client, and most of what Node.js
 * compiles before the first request. Its commands and paginators are those of `createAggregatedClient`, and its methods are
 * named as in the SDK's own client, which has every operation.
 */
export type Called<Client, EveryOperation, Commands, Paginators> = Client &
  Pick<EveryOperation, (MethodOf<keyof Commands> | keyof Paginators) & keyof EveryOperation>;
