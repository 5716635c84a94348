import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A checksum as S3 stores it: of the whole object, or `<checksum of the parts' checksums>-<number of parts>`. */
export interface ObjectChecksum {
  readonly algorithm: string;
  /** Base64, with the part count when composite. */
  readonly value: string;
  readonly type: 'FULL_OBJECT' | 'COMPOSITE';
}

/** What a client says about an object when it creates it, and reads back with it. */
export interface ObjectDescription {
  readonly contentType: string;
  /** Cache-Control, Content-Encoding and so on, by the name of their member in PutObject's input. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, string>>;
  readonly storageClass: string;
}

export interface StoredObject {
  readonly key: string;
  /** A file that holds the whole object. It goes when the object is overwritten or deleted. */
  readonly path: string;
  readonly sizeBytes: number;
  /** Without quotes. */
  readonly etag: string;
  /** Undefined until somebody asks for it, when the client gave none: see `storedChecksum`. */
  checksum: ObjectChecksum | undefined;
  readonly description: ObjectDescription;
  tags: ReadonlyMap<string, string>;
  /** Milliseconds of the world's clock, whole seconds as in S3. */
  readonly lastModified: number;
  /** Of a multipart upload, in order; empty otherwise. */
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
  /** Undefined: the client named none. */
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
  /** Multipart uploads whose object is being put together, by key: conditional writes wait for them. */
  readonly completions: Map<string, Promise<unknown>>;
}

/**
 * S3's data in one world. Object and part bytes are files, written and read as streams, never held whole;
 * what describes them is in memory. Bucket names are global, as S3's are in a partition.
 */
export class ObjectStore {
  readonly buckets = new Map<string, Bucket>();
  readonly #directory: string;
  #files = 0;

  /** `directory` must exist and be the store's alone; removing it is left to the world. */
  constructor(directory: string) {
    this.#directory = directory;
  }

  /** The object and its bucket, whoever owns it and wherever it is. */
  find(bucketName: string, key: string): { readonly bucket: Bucket; readonly object: StoredObject } | undefined {
    const bucket = this.buckets.get(bucketName);
    const object = bucket?.objects.get(key);
    return bucket === undefined || object === undefined ? undefined : { bucket, object };
  }

  /**
   * Writes a body to a new file; `look` sees every chunk. When the body breaks off, the file is removed and its error
   * passed on.
   */
  async write(
    body: Readable | Uint8Array | undefined,
    look: (chunk: Uint8Array) => void,
  ): Promise<{ readonly path: string; readonly sizeBytes: number }> {
    const path = join(this.#directory, String(++this.#files));
    const source = body instanceof Readable ? body : Readable.from(body === undefined ? [] : [body]);
    let sizeBytes = 0;
    try {
      await pipeline(
        source,
        async function* (chunks: AsyncIterable<Uint8Array>) {
          for await (const chunk of chunks) {
            look(chunk);
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

  /** Makes one file of several, in order, and uses them up. `paths` must not be empty. */
  async concatenate(paths: readonly string[]): Promise<{ readonly path: string; readonly sizeBytes: number }> {
    const [first, ...rest] = paths;
    if (first === undefined) throw new RangeError('nothing to concatenate');
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

  /** Removes a file. Who is reading it reads on to its end. */
  async remove(path: string): Promise<void> {
    await rm(path, { force: true });
  }
}
