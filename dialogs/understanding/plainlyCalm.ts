const erasing =
  /^(?:ja |nee |graag |dus )*(?:wis|verwijder|schrap) (?:maar )?(?:alles|mijn gegevens|mijn dossier)(?: maar| graag| dan| alsjeblieft)*$/;
const onlyLater =
  /^(?:ja|nee|pas|graag|liever|bel|me|maar|weer|straks|terug|kan|het|dan)?(?: (?:pas|graag|liever|me|maar|weer|terug|dan))* ?over (?:een |zo n |ongeveer |hooguit )*(?:(?:half|halve|anderhalf|driekwart|drie|kwart|\d{1,2}|twee|vier|vijf|zes|tien|paar) )?(?:uur|uurtje|uren|minuten|minuutjes|kwartier|kwartiertje|dag|dagen|week|weken|maand|maanden)(?: (?:pas|graag|ongeveer|hoor|weer|thuis))*$/;

/** "Ja, wis alles", "over een half uur": so few words say nothing of danger, though what was learned of longer ones makes it so. */
export const isPlainlyCalm = (forms: readonly string[]): boolean => {
  const said = forms.filter((word) => word !== '|').join(' ');
  return erasing.test(said) || onlyLater.test(said);
};
