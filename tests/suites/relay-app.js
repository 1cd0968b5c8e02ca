// A small app's documents, as relay-compiler reads them: a list of provinces, the regencies of one, and a name.
import { graphql } from 'relay-runtime';

graphql`
  query relayAppProvincesQuery($first: Int, $last: Int) {
    ...relayApp_provinces @arguments(first: $first, last: $last)
  }
`;

graphql`
  fragment relayApp_provinces on Query
  @argumentDefinitions(
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
  )
  @refetchable(queryName: "relayAppProvincesPageQuery") {
    regions(first: $first, after: $after, last: $last, before: $before, filter: { level: { eq: PROVINCE } })
      @connection(key: "relayApp_provinces_regions") {
      totalCount
      edges {
        node {
          id
          code
        }
      }
    }
  }
`;

graphql`
  query relayAppProvinceQuery($code: String!, $first: Int) {
    region(scheme: KEMENDAGRI, code: $code) {
      id
      ...relayApp_name
      ...relayApp_regencies @arguments(first: $first)
    }
  }
`;

graphql`
  fragment relayApp_regencies on Region
  @argumentDefinitions(first: { type: "Int" }, after: { type: "String" })
  @refetchable(queryName: "relayAppRegenciesPageQuery") {
    children(first: $first, after: $after) @connection(key: "relayApp_regencies_children") {
      totalCount
      edges {
        node {
          id
          ...relayApp_name
        }
      }
    }
  }
`;

graphql`
  fragment relayApp_name on Region
  @argumentDefinitions(language: { type: "Language", defaultValue: EN })
  @refetchable(queryName: "relayAppNameQuery") {
    code
    name(language: $language)
  }
`;
