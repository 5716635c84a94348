/**
 * The CRCs of S3's checksum headers. The emulator has its own, so that no client is checked by its own implementation.
 * All three are reflected, start with ones and are inverted at the end. Each step takes eight bytes ("slicing by 8").
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
 */
interface Crc {
  update(data: Uint8Array): void;
  /** Big-endian; the headers have it in base64. */
  digest(): Buffer;
}

interface Tables {
  readonly high: readonly Uint32Array[];
  readonly low: readonly Uint32Array[];
}

/** The tables of a reflected 64-bit polynomial, in two halves. A 32-bit polynomial uses the low half only. */
function tables(polynomialHigh: number, polynomialLow: number): Tables {
  const high = Array.from({ length: 8 }, () => new Uint32Array(256));
  const low = Array.from({ length: 8 }, () => new Uint32Array(256));
  const [high0, low0] = [high[0] as Uint32Array, low[0] as Uint32Array];
  for (let byte = 0; byte < 256; byte++) {
    let h = 0;
    let l = byte;
    for (let bit = 0; bit < 8; bit++) {
      const carry = l & 1;
      l = (l >>> 1) | (h << 31);
      h >>>= 1;
      if (carry !== 0) {
        h ^= polynomialHigh;
        l ^= polynomialLow;
      }
    }
    high0[byte] = h;
    low0[byte] = l;
  }
  for (let slice = 1; slice < 8; slice++) {
    for (let byte = 0; byte < 256; byte++) {
      const h = high[slice - 1]?.[byte] as number;
      const l = low[slice - 1]?.[byte] as number;
      const index = l & 0xff;
      (low[slice] as Uint32Array)[byte] = ((l >>> 8) | (h << 24)) ^ (low0[index] as number);
      (high[slice] as Uint32Array)[byte] = (h >>> 8) ^ (high0[index] as number);
    }
  }
  return { high, low };
}

function crc32With(polynomial: number): () => Crc {
  const t = tables(0, polynomial).low as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const [t0, t1, t2, t3, t4, t5, t6, t7] = t;
  return () => {
    let crc = 0xffffffff;
    return {
      update(data) {
        const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
        let at = 0;
        for (const end = data.byteLength - 7; at < end; at += 8) {
          const a = crc ^ view.getUint32(at, true);
          const b = view.getUint32(at + 4, true);
          crc =
            (t7[a & 0xff] as number) ^
            (t6[(a >>> 8) & 0xff] as number) ^
            (t5[(a >>> 16) & 0xff] as number) ^
            (t4[a >>> 24] as number) ^
            (t3[b & 0xff] as number) ^
            (t2[(b >>> 8) & 0xff] as number) ^
            (t1[(b >>> 16) & 0xff] as number) ^
            (t0[b >>> 24] as number);
        }
        for (; at < data.byteLength; at++) {
          crc = (crc >>> 8) ^ (t0[(crc ^ (data[at] as number)) & 0xff] as number);
        }
      },
      digest() {
        const out = Buffer.alloc(4);
        out.writeUInt32BE(~crc >>> 0);
        return out;
      },
    };
  };
}

function crc64With(polynomialHigh: number, polynomialLow: number): () => Crc {
  const { high, low } = tables(polynomialHigh, polynomialLow);
  return () => {
    let h = 0xffffffff;
    let l = 0xffffffff;
    return {
      update(data) {
        const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
        let at = 0;
        for (const end = data.byteLength - 7; at < end; at += 8) {
          let a = l ^ view.getUint32(at, true);
          let b = h ^ view.getUint32(at + 4, true);
          h = 0;
          l = 0;
          for (let slice = 7; slice >= 4; slice--, a >>>= 8, b >>>= 8) {
            const early = high[slice] as Uint32Array;
            const late = high[slice - 4] as Uint32Array;
            h ^= (early[a & 0xff] as number) ^ (late[b & 0xff] as number);
            l ^=
              ((low[slice] as Uint32Array)[a & 0xff] as number) ^ ((low[slice - 4] as Uint32Array)[b & 0xff] as number);
          }
        }
        for (; at < data.byteLength; at++) {
          const index = (l ^ (data[at] as number)) & 0xff;
          l = ((l >>> 8) | (h << 24)) ^ ((low[0] as Uint32Array)[index] as number);
          h = (h >>> 8) ^ ((high[0] as Uint32Array)[index] as number);
        }
      },
      digest() {
        const out = Buffer.alloc(8);
        out.writeUInt32BE(~h >>> 0, 0);
        out.writeUInt32BE(~l >>> 0, 4);
        return out;
      },
    };
  };
}

export const crc32 = crc32With(0xedb88320);
export const crc32c = crc32With(0x82f63b78);
export const crc64nvme = crc64With(0x9a6c9329, 0xac4bc9b5);
