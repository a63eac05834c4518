export type Attributes = Readonly<Record<string, string>>;

/** A name without the prefix of its namespace, which every program chooses for itself. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function attributeOf(attributes: Attributes, name: string): string | undefined {
  const usual = attributes[`ss:${name}`];
  if (usual !== undefined) return usual;
  return Object.entries(attributes).find(([key]) => localName(key) === name)?.[1];
}
