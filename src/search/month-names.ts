/** The months in the languages of the texts, as dates have them. */
export const monthNames: readonly (readonly string[])[] = [
  ["January", "janvier", "января", "հունվարի"],
  ["February", "février", "февраля", "փետրվարի"],
  ["March", "mars", "марта", "մարտի"],
  ["April", "avril", "апреля", "ապրիլի"],
  ["May", "mai", "мая", "մայիսի"],
  ["June", "juin", "июня", "հունիսի"],
  ["July", "juillet", "июля", "հուլիսի"],
  ["August", "août", "августа", "օգոստոսի"],
  ["September", "septembre", "сентября", "սեպտեմբերի"],
  ["October", "octobre", "октября", "հոկտեմբերի"],
  ["November", "novembre", "ноября", "նոյեմբերի"],
  ["December", "décembre", "декабря", "դեկտեմբերի"],
];
