/// How deep folders may lie in each other: deeper than any place of the format, images excepted.
package let deepestFolder = 16
