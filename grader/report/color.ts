export function wantsColor(o: { isTTY: boolean; env: Readonly<Record<string, string | undefined>>; flag: boolean }): boolean { return o.flag && o.isTTY; }
