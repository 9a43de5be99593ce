// Examples of how to open the open data: a test runs each as it is printed, where its program is there.

export const EXAMPLES = [
  {
    title: 'Search the full text',
    code: `sqlite3 counterpoint.sqlite "SELECT kind, id, name FROM search WHERE search MATCH 'nightmares' ORDER BY rank LIMIT 5"`,
  },
  {
    title: 'Which bodies say what of which modality for a condition',
    code: `sqlite3 -header counterpoint.sqlite "
  SELECT bodies.label, guidelines.year, modality, words
  FROM guidelines_recommendations AS said
  JOIN guidelines ON guidelines.id = said.guideline
  JOIN bodies ON bodies.id = guidelines.body
  WHERE condition = 'ptsd' AND modality IS NOT NULL
  ORDER BY modality, guidelines.year"`,
  },
  {
    title: 'Modalities with group work, in R',
    code: `formats <- read.csv("tables/modalities_formats_kinds.csv")
formats$modality[formats$value == "group"]`,
  },
  {
    title: 'Findings of randomised trials, in Python',
    code: `import json
data = json.load(open("counterpoint.json", encoding="utf-8"))
trials = [f for f in data["findings"] if f["method"] == "trial"]
print(data["version"], len(trials))`,
  },
] as const;
