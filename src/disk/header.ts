/** The disk image formats that are recognized by their content. */
export type DiskFormat = 'raw' | 'vmdk' | 'vhd' | 'vhdx' | 'qcow2' | 'vdi' | 'ova';

/** What the header of a disk image file states. */
export interface DiskHeader {
  readonly format: DiskFormat;
  /**
   * The kind within the format (`streamOptimized`, `dynamic`, …); of a raw image, the structure that it starts with.
   */
  readonly subformat?: string;
  /** Size of the disk that the file holds; absent when the header does not state it. */
  readonly virtualSizeBytes?: number;
  /** The disk is in further files, and this one only names them. */
  readonly isSplit?: true;
  /** Warnings: what can be imported, but hardly on purpose. One message each. */
  readonly warnings?: readonly string[];
}
