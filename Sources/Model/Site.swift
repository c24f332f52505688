/// Everything that an organisation publishes: its frameworks and the pages around them.
public struct Site: Sendable, Hashable {
    /// The site's name.
    public var title: String
    /// Who publishes it.
    public var organisation: String?
    /// BCP 47 tag of the language that the site is written in.
    public var language: String
    /// Where the site will be reached, without a slash at the end.
    public var url: String?
    /// Path of the logo's file in the content folder.
    public var logo: String?
    /// The accent colour as `#rrggbb`.
    public var colour: String?
    /// Whom readers may ask: an e-mail address, a telephone number or a web address.
    public var contact: String?
    /// Where the content's files can be edited; a file's path is appended.
    public var editURL: String?
    /// The home page's text.
    public var introduction: RichText
    /// Pages of the site itself.
    public var pages: [Page]
    /// In the order of their folders.
    public var frameworks: [Framework]
    /// Files copied as they are: images and the logo, by their path in the content folder.
    public var files: [SiteFile]

    /// A site; everything but the title may be missing.
    public init(
        title: String, organisation: String? = nil, language: String = "en", url: String? = nil, logo: String? = nil,
        colour: String? = nil, contact: String? = nil, editURL: String? = nil,
        introduction: RichText = RichText(), pages: [Page] = [], frameworks: [Framework] = [],
        files: [SiteFile] = []
    ) {
        self.title = title
        self.organisation = organisation
        self.language = language
        self.url = url
        self.logo = logo
        self.colour = colour
        self.contact = contact
        self.editURL = editURL
        self.introduction = introduction
        self.pages = pages
        self.frameworks = frameworks
        self.files = files
    }
}

/// A file that is published as it is.
public struct SiteFile: Sendable, Hashable {
    /// Where it lies in the content folder.
    public let source: String
    /// Where it will lie in the site.
    public let address: Address
    /// Its content.
    public let bytes: [UInt8]

    /// A file to copy.
    public init(source: String, address: Address, bytes: [UInt8]) {
        self.source = source
        self.address = address
        self.bytes = bytes
    }
}
