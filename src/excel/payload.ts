/**
 * Excel on the web refuses a request over 5 MB (document "Resource limits and performance optimization for Office
 * Add-ins"). Writers report what they queue; before the limit is near, it is sent.
 */
const SEND_AT_BYTES = 3_500_000;

export class Payload {
  private queuedBytes = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** To be awaited before queueing about `bytes` more. */
  async reserve(bytes: number): Promise<void> {
    if (this.queuedBytes > 0 && this.queuedBytes + bytes > SEND_AT_BYTES) {
      await this.context.sync();
      this.queuedBytes = 0;
    }
    this.queuedBytes += bytes;
  }

  /** How many rows of about `rowBytes` fit into one request. */
  static rowsPerRequest(rowBytes: number): number {
    return Math.max(1, Math.floor(SEND_AT_BYTES / Math.max(1, rowBytes)));
  }
}
