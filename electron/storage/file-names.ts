const LONGEST = 100;

/** A name that every file system takes: without reserved characters, device names, direction marks or a trailing dot. */
export function safeFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();
  const short = Array.from(plain)
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '');
  if (short === '') return '_';
  const isDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(short);
  return isDevice || short.startsWith('.') ? `_${short}` : short;
}
