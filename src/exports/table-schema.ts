import * as z from "zod";

/** A column of a table (Table Schema, Data Package 2.0). */
export interface TableField {
  readonly name: string;
  readonly type: "string" | "integer";
  readonly description?: string;
  readonly constraints: {
    readonly required: boolean;
    readonly enum?: readonly (string | number)[];
  };
}

const ColumnSchema = z.object({
  type: z.enum(["string", "integer", "number"]),
  description: z.string().optional(),
  enum: z.array(z.union([z.string(), z.number()])).optional(),
});

/** The columns of a table whose rows have a schema; throws for a row that holds more than values. */
export function tableFields(row: z.ZodObject): TableField[] {
  const { required = [], properties = {} } = z.toJSONSchema(row);
  return Object.entries(properties).map(([name, property]) => {
    const { type, description, enum: values } = ColumnSchema.parse(property);
    return {
      name,
      type: type === "string" ? "string" : "integer",
      ...(description === undefined ? {} : { description }),
      constraints: {
        required: required.includes(name),
        ...(values === undefined ? {} : { enum: values }),
      },
    };
  });
}
