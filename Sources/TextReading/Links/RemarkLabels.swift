/// What a definition of a link is called that is none, but a remark: `[//]: # (not for readers)`.
package let remarkLabels: Set<String> = ["//", "comment"]
