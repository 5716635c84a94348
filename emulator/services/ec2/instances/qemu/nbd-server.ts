import { createServer, type Socket } from 'node:net';

/** A disk that a guest reads. */
export interface ReadableDisk {
  readonly sizeBytes: number;
  read(offset: number, sizeBytes: number): Promise<Buffer>;
}

// https://github.com/NetworkBlockDevice/nbd/blob/master/doc/proto.md
const greeting = Buffer.from('NBDMAGICIHAVEOPT\x00\x01', 'latin1'); // fixed newstyle
const optionMagic = Buffer.from('IHAVEOPT', 'latin1');
const optionReplyMagic = 0x3e889045565a9n;
const requestMagic = 0x25609513;
const replyMagic = 0x67446698;
const options = { abort: 2, go: 7 };
const optionReplies = { acknowledged: 1, info: 3, unsupported: 2 ** 31 + 1 };
const commands = { read: 0, disconnect: 2 };
/** The export has flags, and can only be read. */
const transmissionFlags = 0b11;
const errors = { input: 5, notPermitted: 1 };
/** What a client may ask for at once, without having been told another limit. */
const largestRead = 32 * 2 ** 20;

/**
 * Serves a disk over NBD at a Unix socket. A guest so reads the blocks of a snapshot where they are, and no copy of the
 * disk is made. It writes to an overlay of its own.
 *
 * @returns what ends the server and its connections.
 */
export async function serveDisk(disk: ReadableDisk, socketPath: string): Promise<() => void> {
  const connections = new Set<Socket>();
  const server = createServer((socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
    socket.on('error', () => {});
    serveConnection(disk, socket).catch((error: unknown) => {
      if (!socket.destroyed) console.error('A disk could not be read:', error);
      socket.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socketPath, resolve);
  });
  return () => {
    server.close();
    for (const socket of connections) socket.destroy();
  };
}

async function serveConnection(disk: ReadableDisk, socket: Socket): Promise<void> {
  const take = reader(socket);
  socket.write(greeting);
  await take(4); // the client's flags
  if (await negotiate(disk, socket, take)) await transmit(disk, socket, take);
  socket.end();
}

/** Answers the client's options. @returns whether it has chosen the disk. */
async function negotiate(disk: ReadableDisk, socket: Socket, take: Take): Promise<boolean> {
  for (;;) {
    const header = await take(16);
    if (header === undefined || !header.subarray(0, 8).equals(optionMagic)) return false;
    const option = header.readUInt32BE(8);
    await take(header.readUInt32BE(12));
    const reply = (type: number, data = Buffer.alloc(0)) => {
      const head = Buffer.alloc(20);
      head.writeBigUInt64BE(optionReplyMagic, 0);
      head.writeUInt32BE(option, 8);
      head.writeUInt32BE(type, 12);
      head.writeUInt32BE(data.length, 16);
      socket.write(Buffer.concat([head, data]));
    };
    if (option === options.go) {
      const info = Buffer.alloc(12); // begins with the information's type, 0: the export
      info.writeBigUInt64BE(BigInt(disk.sizeBytes), 2);
      info.writeUInt16BE(transmissionFlags, 10);
      reply(optionReplies.info, info);
      reply(optionReplies.acknowledged);
      return true;
    }
    reply(option === options.abort ? optionReplies.acknowledged : optionReplies.unsupported);
    if (option === options.abort) return false;
  }
}

async function transmit(disk: ReadableDisk, socket: Socket, take: Take): Promise<void> {
  for (;;) {
    const request = await take(28);
    if (request === undefined || request.readUInt32BE(0) !== requestMagic) return;
    const [command, offset, sizeBytes] = [
      request.readUInt16BE(6),
      Number(request.readBigUInt64BE(16)),
      request.readUInt32BE(24),
    ];
    if (command === commands.disconnect) return;
    const isInside = sizeBytes <= largestRead && offset + sizeBytes <= disk.sizeBytes;
    const problem = command !== commands.read ? errors.notPermitted : isInside ? 0 : errors.input;
    const data = problem === 0 ? await disk.read(offset, sizeBytes) : Buffer.alloc(0);
    const head = Buffer.alloc(16);
    head.writeUInt32BE(replyMagic, 0);
    head.writeUInt32BE(problem, 4);
    request.copy(head, 8, 8, 16); // the request's cookie
    socket.write(head);
    if (!socket.write(data)) await drained(socket);
  }
}

/** Resolves with the next bytes that the client sends; undefined at the end of the connection. */
type Take = (sizeBytes: number) => Promise<Buffer | undefined>;

function reader(socket: Socket): Take {
  const chunks = socket[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let rest = Buffer.alloc(0);
  return async (sizeBytes) => {
    while (rest.length < sizeBytes) {
      const { value, done } = await chunks.next();
      if (done === true) return undefined;
      rest = Buffer.concat([rest, value]);
    }
    const taken = rest.subarray(0, sizeBytes);
    rest = rest.subarray(sizeBytes);
    return taken;
  };
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      socket.off('drain', end);
      socket.off('close', end);
      resolve();
    };
    socket.once('drain', end);
    socket.once('close', end);
  });
}
