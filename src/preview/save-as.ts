/** Hands a file to the browser's downloads. */
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function saveAs(bytes: Uint8Array, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  link.download = fileName;
  link.click();
  // The download has begun by the time this runs.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
