/**
 * Cuts what comes in pieces into lines. A line may come in thousands of pieces: they are put together once, when its end
 * has come.
 */
export class LineSplitter {
  #begun: string[] = [];

  /** Gives the lines that end in this piece, without their ends. */
  add(piece: string): string[] {
    const lines = piece.split('\n');
    const rest = lines.pop() ?? '';
    if (lines.length > 0) {
      lines[0] = this.#begun.join('') + (lines[0] ?? '');
      this.#begun = [];
    }
    this.#begun.push(rest);
    return lines;
  }
}
