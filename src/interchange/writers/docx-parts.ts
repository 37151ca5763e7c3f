const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const officeTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';

const style = (type: string, id: string, rest: string) =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${rest}</w:style>`;

const spacing = (before: number, after: number) =>
  `<w:spacing w:before="${before}" w:after="${after}"/>`;

/** All parts of a Word document with a table that are the same in each. Lengths are in twentieths of a point, sizes in half points. */
export const docxParts = {
  '[Content_Types].xml': `${head}
<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${officeTypes}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${officeTypes}.styles+xml"/></Types>`,
  '_rels/.rels': `${head}
<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `${head}
<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
  'word/styles.xml': `${head}
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/><w:sz w:val="21"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
${style('paragraph', 'Normal', '')}
${style('paragraph', 'Title', `<w:pPr>${spacing(0, 60)}</w:pPr><w:rPr><w:b/><w:sz w:val="34"/></w:rPr>`)}
${style('paragraph', 'Subtitle', `<w:pPr>${spacing(0, 280)}</w:pPr><w:rPr><w:color w:val="555555"/><w:sz w:val="25"/></w:rPr>`)}
${style('paragraph', 'Head', '<w:rPr><w:b/><w:color w:val="555555"/><w:sz w:val="19"/></w:rPr>')}
${style('paragraph', 'Heading2', '<w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/></w:rPr>')}
${style('paragraph', 'Aside', '<w:rPr><w:i/><w:color w:val="666666"/></w:rPr>')}
${style('table', 'Sides', '<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="BBBBBB"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="BBBBBB"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="DDDDDD"/></w:tblBorders><w:tblCellMar><w:top w:w="80" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="220" w:type="dxa"/></w:tblCellMar></w:tblPr>')}
</w:styles>`,
} as const;
