const onsets = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ').sort((a, b) => b.length - a.length);
const rimes = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êng i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'yêm yên yêt yêu o oc oi om on ong op ot oa oac oach oai oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oong ooc ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uât uâng uây uê uêch uênh uôc uôi uôm uôn uông uôt ' +
    'uơ uy uya uych uyên uyêt uynh uyt uyu uyp ư ưa ưc ưi ưng ưt ưu ưm ươc ươi ươm ươn ương ươp ươt ươu y'
  ).split(' '),
);
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word can be a Vietnamese syllable: its beginning, its rime, and a tone that its ending allows. Case does not matter. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const marks = parts.match(tones) ?? [];
  if (marks.length > 1) return false;
  const bare = parts.replace(tones, '').normalize('NFC');
  const stopped = /(?:c|ch|p|t)$/.test(bare);
  if (stopped && marks[0] !== '\u0301' && marks[0] !== '\u0323') return false;
  return (
    rimes.has(bare) ||
    onsets.some((onset) => bare.startsWith(onset) && rimes.has(bare.slice(onset.length))) ||
    /^gi(?:n|ng|ch|t)?$/.test(bare)
  );
}

/** How many of the words that hold a letter with a mark are no Vietnamese syllable. */
export function syllablesWrong(text: string): number {
  const words = text.normalize('NFC').match(/[\p{L}\u00a1-\u00bf]+/gu) ?? [];
  return words.filter((word) => /[^a-zA-Z]/.test(word) && !isSyllable(word)).length;
}
