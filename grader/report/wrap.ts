export function wrap(text: string, width: number, indent: string): string { return indent + text.slice(0, width + 10000); }
