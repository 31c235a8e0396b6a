/** `0x87`: a byte as logs and the standard write it. */
export const hexOf = (byte: number) => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
