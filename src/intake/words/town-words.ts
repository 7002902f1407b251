/** Towns and municipalities of Slovenia that are called by two words or more, each with a capital as names of people have them. */
const TOWNS = new Set(
  'nova gorica|novo mesto|murska sobota|slovenske konjice|slovenska bistrica|slovenj gradec|škofja loka|ilirska bistrica|gornja radgona|rogaška slatina|kranjska gora|gornji grad|velika polana|velike lašče|gornji petrovci|dolenjske toplice|šmarješke toplice|moravske toplice|loška dolina|loški potok|sveta ana|sveta trojica|sveti jurij|sveti tomaž|sveti andraž|gorenja vas|log dragomer|hoče slivnica|rače fram|hrpelje kozina|šempeter vrtojba|miren kostanjevica|renče vogrsko|mirna peč|mokronog trebelno|zgornje gorje|zgornja polskava|spodnja idrija|spodnji duplek|stari trg|stara loka|nova vas|nova cerkev|rimske toplice|bohinjska bistrica|bohinjska bela|kočevska reka|dolenja vas|dolnji logatec|gornji logatec|zgornji duplek|velika nedelja|ljubljana center|ljubljana bežigrad|ljubljana šiška|ljubljana vič|ljubljana moste|maribor tabor|maribor tezno|bela krajina'.split(
    '|',
  ),
);

export const isTown = (text: string): boolean => TOWNS.has(text.toLowerCase().replace(/[-–—\s]+/g, ' '));
