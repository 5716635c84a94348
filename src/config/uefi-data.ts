import { type FileProblem, readNamedFile } from './named-file.js';

// RegisterImage's UefiData, in characters of base64.
const longest = 64_000;

const converter = 'uefivars (pip install uefivars)';

/** What people have instead, and how it becomes what EC2 takes. */
const otherStores: readonly {
  readonly what: string;
  readonly isSo: (bytes: Buffer) => boolean;
  readonly fix: (file: string) => string;
}[] = [
  {
    what: 'a UEFI variable store of EDK2, such as OVMF_VARS.fd',
    isSo: (bytes) => bytes.toString('latin1', 40, 44) === '_FVH',
    fix: (file) => `Convert it with ${converter}: uefivars -i edk2 -o aws -I '${file}' -O uefi_data.aws`,
  },
  {
    what: 'an EFI signature list (.esl)',
    // EFI_CERT_X509_GUID, EFI_CERT_SHA256_GUID: UEFI Specification 2.10, 32.4.1.
    isSo: (bytes) =>
      ['a159c0a5e494a74a87b5ab155c2bf072', '2616c4c14c509240aca941f936934328'].includes(bytes.toString('hex', 0, 16)),
    fix: () =>
      `Make a variable store of all your lists with ${converter}: uefivars -i none -o aws -P PK.esl -K KEK.esl -b db.esl -O uefi_data.aws`,
  },
  {
    what: 'the JSON of uefivars',
    isSo: (bytes) => /^\s*\[\s*\{\s*"name"/.test(bytes.toString('latin1', 0, 200)),
    fix: (file) => `Convert it with ${converter}: uefivars -i json -o aws -I '${file}' -O uefi_data.aws`,
  },
];

/**
 * The content of a file with a UEFI variable store, base64 as in the file, without white space; or what is wrong with
 * the file, as the end of a sentence that begins with its name.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/uefi-secure-boot.html
 */
export async function readUefiData(path: string): Promise<{ readonly content: string } | FileProblem> {
  const bytes = await readNamedFile(path);
  if ('problem' in bytes) return bytes;
  const text = bytes.toString('latin1').replaceAll(/\s/g, '');
  if (text === '') return { problem: 'is empty.' };
  const isBase64 = /^[A-Za-z0-9+/]+={0,2}$/.test(text) && text.length % 4 === 0;
  const decoded = isBase64 ? Buffer.from(text, 'base64') : bytes;
  for (const { what, isSo, fix } of otherStores) {
    if (isSo(decoded)) return { problem: `is ${what}. ${fix(path)}` };
  }
  if (!isBase64) {
    return { problem: 'is not base64. Encode it first, for example with base64 -w0.' };
  }
  if (text.length > longest) {
    return { problem: `has ${text.length} characters of base64; AWS accepts at most ${longest}.` };
  }
  const problem = storeProblem(decoded);
  return problem === undefined ? { content: text } : { problem };
}

/** docs/aws-facts.md#registration has the form: a mark, the CRC32C of everything after it, the version, the variables. */
function storeProblem(store: Buffer): string | undefined {
  if (store.toString('latin1', 0, 8) !== 'AMZNUEFI') {
    return `is not a UEFI variable store of EC2: it does not begin with AMZNUEFI. Make one with ${converter}, or take that of an instance: aws ec2 get-instance-uefi-data.`;
  }
  if (store.length <= 16 || store.readUInt32LE(8) !== crc32c(store.subarray(12))) {
    return 'is damaged: its checksum is wrong. Copy it again, whole.';
  }
  const version = store.readUInt32LE(12);
  return version === 0 ? undefined : `has version ${version} of the format; only version 0 is known.`;
}

/** The Castagnoli polynomial, reflected. https://www.rfc-editor.org/rfc/rfc3720#appendix-B.4 */
const polynomial = 0x82f63b78;

function crc32c(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ ((crc & 1) === 0 ? 0 : polynomial);
  }
  return ~crc >>> 0;
}
