// Which rules of graphql-schema-linter schema.graphql keeps: all it has, none ignored, and why each.
const rules = [
  // The explorer and generated clients show these texts; nothing else explains the field.
  'arguments-have-descriptions',
  'enum-values-have-descriptions',
  'fields-have-descriptions',
  'input-object-values-have-descriptions',
  'types-have-descriptions',
  'descriptions-are-capitalized',
  // A deprecation names its successor and the day of removal.
  'deprecations-have-a-reason',
  // One way to write names: generated clients turn them into code.
  'enum-values-all-caps',
  'fields-are-camel-cased',
  'input-object-values-are-camel-cased',
  'types-are-capitalized',
  // What nothing leads to is a promise nobody can take up.
  'defined-types-are-used',
  // Relay, Apollo and urql page only over lists of exactly this form.
  'relay-connection-arguments-spec',
  'relay-connection-types-spec',
  'relay-page-info-spec',
  // Printed sorted, so that a change of the schema is a small difference of text.
  'enum-values-sorted-alphabetically',
  'input-object-fields-sorted-alphabetically',
  'interface-fields-sorted-alphabetically',
  'type-fields-sorted-alphabetically',
];

module.exports = { rules };
