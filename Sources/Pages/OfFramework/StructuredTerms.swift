import JSONWriting
import Model
import PageKit

extension StructuredData {
    /// Writes a framework as a `DefinedTermSet` of its competencies, with the files that it can be had as.
    static func write(
        termSet framework: Framework, _ downloads: [DownloadView], at context: FrameworkContext,
        to json: inout CompactJSON
    ) {
        json.object { json in
            json.member("@context", "https://schema.org")
            json.member("@type", "DefinedTermSet")
            json.member("name", framework.title)
            json.member("description", framework.subtitle)
            json.member("version", framework.version)
            json.member("inLanguage", framework.language)
            json.member("url", context.folder.url(.framework(framework.id)))
            json.member("hasDefinedTerm", framework.competencies) { json, competency in
                json.object { json in
                    json.member("@type", "DefinedTerm")
                    json.member("name", competency.title)
                    json.member("termCode", competency.code)
                    json.member("url", context.folder.url(.competency(competency.id, framework.id)))
                }
            }
            json.member("encoding", downloads) { json, download in
                json.object { json in
                    json.member("@type", "MediaObject")
                    json.member("encodingFormat", download.mediaType)
                    json.member("contentUrl", context.folder.url(download.address))
                }
            }
        }
    }

    /// Writes a competency as a `DefinedTerm` of its framework.
    static func write(term competency: Competency, at context: FrameworkContext, to json: inout CompactJSON) {
        let framework = context.framework
        json.object { json in
            json.member("@context", "https://schema.org")
            json.member("@type", "DefinedTerm")
            json.member("name", competency.title)
            json.member("termCode", competency.code)
            json.member("description", competency.definition.map { shortened($0.plain, to: 300) })
            json.member("url", context.folder.url(.competency(competency.id, framework.id)))
            json.key("inDefinedTermSet")
            json.object { json in
                json.member("@type", "DefinedTermSet")
                json.member("name", framework.title)
                json.member("url", context.folder.url(.framework(framework.id)))
            }
        }
    }
}
