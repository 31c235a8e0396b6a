/**
 * What editors and systems leave beside the files they work on: locks, copies and caches. Each is known by a name that no document has.
 */
const leftovers: readonly RegExp[] = [
  // Emacs: lock, copy, file that was not saved.
  /^\.#.*$|^#.*#$|^.*~$/,
  // Vim: what is being written, and whether a folder can be written to.
  /^\..*\.(?:sw[a-z]|un~)$|^4913$/,
  // JetBrains, Kate, gedit, LibreOffice, VS Code and its kin.
  /___jb_(?:tmp|old|bak)___$|^\..*\.kate-swp$|^\.goutputstream-|^\.~lock\..*#$|^\.(?:idea|vscode|history|vs|fleet|zed)$|\.crswap$/,
  // Copies that editors and git make beside a file: of its former text, of a merge, of what is being written.
  /\.(?:bak|orig|rej|tmp|part|sw[op]|icloud)$/,
  // macOS, Windows, Linux.
  /^(?:\.DS_Store|\.AppleDouble|\.Spotlight-V100|\.Trashes|\.fseventsd|__MACOSX|Icon\r)$|^\._/,
  /^(?:Thumbs\.db(?::encryptable)?|ehthumbs(?:_vista)?\.db|desktop\.ini|\$RECYCLE\.BIN)$|^~\$/i,
  /^(?:\.directory|\.Trash-\d+)$|^\.(?:fuse_hidden|nfs)[0-9a-f]+$/i,
];

/** Whether a file or folder of this name is passed over: it is neither checked nor copied, and no page shows it. */
export function isLeftover(name: string): boolean {
  return leftovers.some((pattern) => pattern.test(name));
}
