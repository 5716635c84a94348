import { constants, copyFileSync, createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** The checksum that S3 stores for an object: of all its bytes, or of its parts' checksums. */
export interface ObjectChecksum {
  readonly algorithm: string;
  /** Base64; a composite checksum ends with `-<number of parts>`. */
  readonly value: string;
  readonly type: 'FULL_OBJECT' | 'COMPOSITE';
}

/** The metadata that a client gives an object when it creates it. */
export interface ObjectDescription {
  readonly contentType: string;
  /** Cache-Control, Content-Encoding and so on, by the names of PutObject's members. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, string>>;
  readonly storageClass: string;
}

export interface StoredObject {
  readonly key: string;
  /** The file with the object's bytes. It is deleted when the object is overwritten or deleted. */
  readonly path: string;
  readonly sizeBytes: number;
  /** Without quotation marks. */
  readonly etag: string;
  /** When the client sent none, undefined until `storedChecksum` computes it. */
  checksum: ObjectChecksum | undefined;
  readonly description: ObjectDescription;
  tags: ReadonlyMap<string, string>;
  /** Milliseconds of the world's clock; whole seconds, as in S3. */
  readonly lastModified: number;
  /** The parts of a multipart upload in order; empty for other objects. */
  readonly parts: readonly { readonly partNumber: number; readonly sizeBytes: number; readonly checksum?: string }[];
}

export interface StoredPart {
  readonly partNumber: number;
  readonly path: string;
  readonly sizeBytes: number;
  readonly etag: string;
  readonly checksum: { readonly algorithm: string; readonly value: string } | undefined;
  readonly lastModified: number;
}

export interface MultipartUpload {
  readonly uploadId: string;
  readonly key: string;
  /** Undefined when the client named none. */
  readonly checksumAlgorithm: string | undefined;
  readonly checksumType: 'FULL_OBJECT' | 'COMPOSITE';
  readonly description: ObjectDescription;
  readonly tags: ReadonlyMap<string, string>;
  readonly initiated: number;
  readonly parts: Map<number, StoredPart>;
}

export interface Bucket {
  readonly name: string;
  readonly region: string;
  readonly ownerId: string;
  readonly creationDate: number;
  tags: ReadonlyMap<string, string>;
  readonly objects: Map<string, StoredObject>;
  /** By upload id. */
  readonly uploads: Map<string, MultipartUpload>;
}

/** A key in a bucket, as text. The names of buckets have no slash. */
export function placeOf(bucket: Bucket, key: string): string {
  return `${bucket.name}/${key}`;
}

/**
 * The S3 data of a world. The bytes of objects and parts are files, which are written and read as streams; everything
 * else is in memory. Bucket names are global.
 */
export class ObjectStore {
  readonly buckets: Map<string, Bucket>;
  /** The multipart uploads that are being completed, by `placeOf`. Conditional writes wait for them. */
  readonly completions = new Map<string, Promise<unknown>>();
  readonly #directory: string;
  #files = 0;

  /**
   * @param directory an existing, empty folder for the store's files. The world deletes it.
   * @param copied a store into which nothing is being written, and a copy of its buckets. The new store begins with both.
   */
  constructor(directory: string, copied?: { readonly original: ObjectStore; readonly buckets: Map<string, Bucket> }) {
    this.#directory = directory;
    this.buckets = copied?.buckets ?? new Map();
    if (copied !== undefined) this.#files = copied.original.#files;
    for (const { objects, uploads } of this.buckets.values()) {
      this.#takeFiles(objects);
      for (const { parts } of uploads.values()) this.#takeFiles(parts);
    }
  }

  /** The object and its bucket, of any account and in any region. */
  find(bucketName: string, key: string): { readonly bucket: Bucket; readonly object: StoredObject } | undefined {
    const bucket = this.buckets.get(bucketName);
    const object = bucket?.objects.get(key);
    return bucket === undefined || object === undefined ? undefined : { bucket, object };
  }

  /**
   * Writes a body to a new file. When the body fails, it deletes the file and throws the body's error.
   *
   * @param onChunk receives every chunk.
   */
  async write(
    body: Readable | Uint8Array | undefined,
    onChunk: (chunk: Uint8Array) => void,
  ): Promise<{ readonly path: string; readonly sizeBytes: number }> {
    const path = join(this.#directory, String(++this.#files));
    const source = body instanceof Readable ? body : Readable.from(body === undefined ? [] : [body]);
    let sizeBytes = 0;
    try {
      await pipeline(
        source,
        async function* (chunks: AsyncIterable<Uint8Array>) {
          for await (const chunk of chunks) {
            onChunk(chunk);
            sizeBytes += chunk.byteLength;
            yield chunk;
          }
        },
        createWriteStream(path),
      );
    } catch (error) {
      await this.remove(path);
      throw error;
    }
    return { path, sizeBytes };
  }

  /** Joins files in order into a new file and deletes them. @param paths at least one. */
  async concatenate(paths: readonly string[]): Promise<{ readonly path: string; readonly sizeBytes: number }> {
    const [first, ...rest] = paths;
    if (first === undefined) throw new RangeError('There must be at least one file to concatenate.');
    const path = join(this.#directory, String(++this.#files));
    await rename(first, path);
    for (const next of rest) {
      await pipeline(
        createReadStream(next, { highWaterMark: 1 << 20 }),
        createWriteStream(path, { flags: 'a', highWaterMark: 1 << 20 }),
      );
      await this.remove(next);
    }
    return { path, sizeBytes: (await stat(path)).size };
  }

  /** Gives objects or parts files of their own: completing an upload appends to the file of its first part. */
  #takeFiles<Key, T extends { readonly path: string }>(stored: Map<Key, T>): void {
    for (const [key, one] of stored) {
      const path = join(this.#directory, basename(one.path));
      copyFileSync(one.path, path, constants.COPYFILE_FICLONE);
      stored.set(key, { ...one, path });
    }
  }

  /** Deletes a file. A stream that is reading it can still read it to its end. */
  async remove(path: string): Promise<void> {
    await rm(path, { force: true });
  }
}
