/** Hands a file to the browser's downloads. Some desktop webviews block that: offer the content another way as well. */
export function download(content: Uint8Array | string, fileName: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([typeof content === 'string' ? content : content.slice()], { type }));
  link.download = fileName;
  link.click();
  // The download has begun by the time this runs.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
