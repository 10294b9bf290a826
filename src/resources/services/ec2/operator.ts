import { given } from '../../reading/aws-fields.ts';

interface Operator {
  readonly Managed?: boolean | undefined;
  readonly Principal?: string | undefined;
}

/** The service that operates a resource for you; AWS leaves `Operator` out, or says it is not managed, where none does. */
export const operatorFrom = (operator: Operator | undefined): string | null =>
  operator?.Managed === true ? given(operator.Principal, 'Operator.Principal') : null;
