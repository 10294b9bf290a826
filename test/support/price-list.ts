/** A price of a product, as AWS's price list writes it. */
export const dimension = (unit: string, USD: string) => ({
  unit,
  endRange: 'Inf',
  description: `$${USD} per unit`,
  appliesTo: [],
  rateCode: 'SKU.JRTCKXETXF.6YS6EN2CT7',
  beginRange: '0',
  pricePerUnit: { USD },
});

/** A product as `pricing:GetProducts` sends it: a JSON text inside the JSON. */
export const product = (dimensions: readonly object[], terms = 'OnDemand'): string =>
  JSON.stringify({
    product: {
      productFamily: 'Compute Instance',
      attributes: { regionCode: 'eu-west-1', servicecode: 'AmazonEC2', instanceType: 't3.micro', vcpu: '2' },
      sku: 'SKU',
    },
    serviceCode: 'AmazonEC2',
    terms: {
      [terms]: {
        'SKU.JRTCKXETXF': {
          priceDimensions: Object.fromEntries(dimensions.map((one, at) => [`SKU.JRTCKXETXF.${at}`, one])),
          sku: 'SKU',
          effectiveDate: '2026-11-01T00:00:00Z',
          offerTermCode: 'JRTCKXETXF',
          termAttributes: {},
        },
      },
    },
    version: '20261120100000',
    publicationDate: '2026-11-20T10:00:00Z',
  });
