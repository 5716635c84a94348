import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import { promisify } from 'node:util';

export interface TlsFront {
  readonly port: number;
  /** The file of its certificate, which nobody else has signed. */
  readonly certificate: string;
  close(): Promise<void>;
}

/** A TLS server for a name and others, on 127.0.0.1, that hands what it decrypts to a port of this machine. */
export async function startTlsFront(name: string, to: number, ...others: readonly string[]): Promise<TlsFront> {
  const directory = await mkdtemp(join(tmpdir(), 'ami-publish-tls-'));
  const [key, certificate] = [join(directory, 'key.pem'), join(directory, 'certificate.pem')];
  const subject = [
    '-subj',
    `/CN=${name}`,
    '-addext',
    `subjectAltName=${[name, ...others].map((one) => `DNS:${one}`).join()}`,
  ];
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', certificate];
  await promisify(execFile)('openssl', [...made, ...subject]);
  const sockets = new Set<Socket>();
  const files = { key: await readFile(key), cert: await readFile(certificate) };
  const server = createServer(files, (client) => {
    const upstream = connect(to, '127.0.0.1');
    upstream.pipe(client).pipe(upstream);
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    certificate,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await rm(directory, { recursive: true, force: true });
    },
  };
}
