/** A part of a disk, in bytes. */
export interface Extent {
  readonly offset: number;
  readonly sizeBytes: number;
}

/** A disk as a machine reads it, whatever the format of the file that holds it. */
export interface DiskContent {
  /** The size of the disk, not of the file. */
  readonly sizeBytes: number;
  /**
   * Fills `buffer` with what the disk has from `offset` on. Reads may overlap in time.
   * @throws PublishError `source`, with the offset in the file, where the file is corrupt, cut short or can't be read
   */
  read(buffer: Uint8Array, offset: number): Promise<void>;
  /** The parts that the file or its format has allocated, in ascending order. The rest of the disk reads as zeros. */
  extents(): AsyncIterable<Extent>;
  close(): Promise<void>;
}
