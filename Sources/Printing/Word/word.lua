-- Sets a guide's page as a Word document (a filter of pandoc's): what only a page needs goes, headings become Word's own, and each
-- of them says by the style of its characters what stands below it, so that `newel import` knows the framework again, whatever
-- language it is in and whoever has worked on the document since.
--
-- Paragraphs with a class come as divisions with the class `p` besides, since pandoc forgets what paragraphs are called.

-- What a section is: the one kind has a head of its own, the other begins with its heading.
local WITH_HEAD = { "group", "competency", "page", "role" }
local WITHOUT_HEAD = { "about", "levels", "purpose" }

-- The numbers of sections that are these sections' own marks: `|1|1.2|`.
local codes = ""

local function has(element, class)
  return element.classes:includes(class)
end

local function styled(content, name)
  return pandoc.Span(content, pandoc.Attr("", {}, { ["custom-style"] = "Newel " .. name }))
end

-- The content of the first span of a class; nil where there is none.
local function part(content, class)
  local found
  pandoc.walk_inline(pandoc.Span(content), {
    Span = function(span)
      if has(span, class) and not found then found = span.content end
    end,
  })
  return found
end

local function is_space(inline)
  return inline ~= nil and (inline.t == "Space" or inline.t == "SoftBreak")
end

local function trimmed(content)
  while is_space(content[1]) do content:remove(1) end
  while is_space(content[#content]) do content:remove(#content) end
  return content
end

-- A heading's words without its number, marks and notes.
local function words(content)
  local rest = pandoc.Inlines({})
  for _, inline in ipairs(content) do
    local is_mark = inline.t == "Span"
      and (has(inline, "code") or has(inline, "number") or has(inline, "part-note") or has(inline, "status-tag"))
    if not is_mark then rest:insert(inline) end
  end
  return trimmed(rest)
end

local function heading(header, kind)
  local level = part(header.content, "level-name")
  local contra = part(header.content, "contra-name")
  local content = pandoc.Inlines({})
  if contra then
    content:insert(styled(contra, "contra"))
    if level then content:extend({ pandoc.Str(":"), pandoc.Space(), styled(level, "level") }) end
  elseif level then
    content:insert(styled(level, "level"))
  else
    local number = part(header.content, "number")
    local is_code = number and codes:find("|" .. pandoc.utils.stringify(number) .. "|", 1, true)
    local code = part(header.content, "code") or is_code and number
    if code then content:extend({ styled(code, "code"), pandoc.Space() }) end
    content:insert(kind and styled(words(header.content), kind) or pandoc.Span(words(header.content)))
  end
  return pandoc.Header(math.max(header.level - 1, 1), content)
end

-- An item of the list of levels in one line: its name, who is at it, what it includes.
local function gather_level(blocks, line)
  for _, block in ipairs(blocks) do
    local style, inlines
    if block.t == "Div" and has(block, "level-title") then
      inlines = pandoc.utils.blocks_to_inlines(block.content)
      style, inlines = "level", part(inlines, "level-name") or inlines
    elseif block.t == "Div" and has(block, "includes") then
      style, inlines = "includes", pandoc.utils.blocks_to_inlines(block.content)
    elseif block.t == "Para" or block.t == "Plain" then
      style, inlines = "summary", block.content
    elseif block.t == "Div" then
      gather_level(block.content, line)
    end
    if style then
      if #line > 0 then line:extend({ pandoc.Str(style == "summary" and ":" or ";"), pandoc.Space() }) end
      line:insert(styled(inlines, style))
    end
  end
  return line
end

local function level_item(blocks)
  return { pandoc.Plain(gather_level(blocks, pandoc.Inlines({}))) }
end

-- An item whose words say that it is an indicator.
local function as_indicator(blocks)
  local first = blocks[1]
  if first and (first.t == "Plain" or first.t == "Para") then
    blocks[1] = pandoc[first.t]({ styled(first.content, "indicator") })
  end
  return blocks
end

-- What a role asks: the competency, and its level.
local function asked_item(blocks)
  local inlines = pandoc.utils.blocks_to_inlines(blocks)
  local title
  pandoc.walk_inline(pandoc.Span(inlines), {
    Link = function(link) title = title or link.content end,
  })
  local level = part(inlines, "level-name")
  if not title then return blocks end
  local content = pandoc.Inlines({ styled(title, "asked") })
  if level then content:extend({ pandoc.Str(":"), pandoc.Space(), styled(level, "level") }) end
  return { pandoc.Plain(content) }
end

-- A list of indicators as a table, with a column to write in.
local function to_fill_in(list, title)
  local rows = {}
  for _, item in ipairs(list.content) do table.insert(rows, { item, {} }) end
  local simple = pandoc.SimpleTable({}, { "AlignDefault", "AlignDefault" }, { 0.5, 0.5 }, { {}, { pandoc.Plain(title) } }, rows)
  return pandoc.utils.from_simple_table(simple)
end

-- What a page's state is while its blocks are gone through.
local skips_list = false
local section
local in_narrative = false
-- Whether no heading parts what is asked from what stands above it.
local is_headless = false
local evidence

local function content_of(blocks, kind, place)
  local found = pandoc.Blocks({})
  for _, block in ipairs(blocks) do
    if block.t == "Header" and block.identifier == "page-contents" then
      skips_list = true
    elseif block.t == "Header" then
      found:insert(heading(block, kind))
      -- Below others than a part's themes, headings are the author's.
      if kind ~= "theme" then kind = nil end
    elseif block.t == "BulletList" and skips_list then
      skips_list = false
    elseif block.t == "BulletList" and place == "levels" then
      found:insert(pandoc.BulletList(block.content:map(level_item)))
    elseif block.t == "BulletList" and place == "body" and is_headless and not evidence then
      found:insert(pandoc.BulletList(block.content:map(as_indicator)))
    elseif block.t == "Para" and place == "body" and is_headless and not in_narrative then
      found:insert(pandoc.Para({ styled(block.content, "text") }))
    elseif block.t == "BulletList" and place == "asks" then
      found:insert(pandoc.BulletList(block.content:map(asked_item)))
    elseif block.t == "BulletList" and evidence and place == "body" then
      found:insert(to_fill_in(block, evidence))
    elseif block.t == "Div" and has(block, "p") then
      local inlines = pandoc.utils.blocks_to_inlines(block.content)
      if has(block, "evidence-head") then
        evidence = inlines
      elseif has(block, "motto") then
        found:insert(pandoc.Para({ styled(inlines, "motto") }))
      elseif has(block, "asks-head") then
        place = "asks"
        found:insert(pandoc.Para({ styled(inlines, "note") }))
      elseif not has(block, "sheet-foot") then
        found:insert(pandoc.Para({ styled(inlines, "note") }))
      end
    elseif block.t == "Div" and has(block, "cover") then
      -- Its words stand in front already.
      skips_list = false
    elseif block.t == "Div" then
      local own = kind
      for _, name in ipairs(WITH_HEAD) do
        if has(block, name) and has(block, "section") then
          section = name
          own = nil
        end
      end
      for _, name in ipairs(WITHOUT_HEAD) do
        if has(block, name) and has(block, "section") then own = name end
      end
      if has(block, "section-head") then own = section end
      if has(block, "part") then
        in_narrative = has(block, "narrative")
        is_headless = not (block.content[1] and block.content[1].t == "Header")
        own = in_narrative and "narrative" or "everyone"
        evidence = nil
      end
      if has(block, "part-body") then own = in_narrative and nil or "theme" end
      local inner = has(block, "levels") and "levels" or has(block, "part-body") and "body" or place
      found:extend(content_of(block.content, own, inner))
    else
      found:insert(block)
    end
  end
  return found
end

-- The words of the cover: title, subtitle and author become the document's own, facts become lines.
local function cover_of(cover, meta)
  local found = pandoc.Blocks({})
  for _, block in ipairs(cover.content) do
    local inlines = block.t == "Div" and has(block, "p") and pandoc.utils.blocks_to_inlines(block.content)
    if block.t == "Header" then
      meta.title = pandoc.MetaInlines(block.content)
    elseif inlines and has(block, "subtitle") then
      meta.subtitle = pandoc.MetaInlines(inlines)
    elseif inlines and has(block, "organisation") then
      meta.author = pandoc.MetaInlines(inlines)
    elseif inlines and has(block, "motto") then
      found:insert(pandoc.Para({ styled(inlines, "motto") }))
    elseif block.t == "Div" and has(block, "facts") then
      for _, fact in ipairs(block.content) do
        found:insert(pandoc.Para({ styled(pandoc.utils.blocks_to_inlines({ fact }), "fact") }))
      end
    else
      local rest = inlines or pandoc.utils.blocks_to_inlines({ block })
      found:insert(pandoc.Para({ styled(rest, "note") }))
    end
  end
  return found
end

-- Marks that say to the eye, or to a screen reader, what the words say.
local function without_marks(document)
  return document:walk({
    Span = function(span)
      for _, class in ipairs({ "level-mark", "visually-hidden", "cross" }) do
        if has(span, class) then return {} end
      end
    end,
  })
end

function Pandoc(document)
  document = without_marks(document)
  codes = pandoc.utils.stringify(document.meta["newel-codes"] or "")
  local front = pandoc.Blocks({})
  local main
  for _, block in ipairs(document.blocks) do
    if block.t == "Div" and block.identifier == "page-main" then main = block end
  end
  if not main then return document end
  for _, block in ipairs(main.content) do
    if block.t == "Div" and has(block, "cover") then front = cover_of(block, document.meta) end
  end
  front:extend(content_of(main.content, nil, nil))
  document.meta.pagetitle = nil
  document.meta["newel-codes"] = nil
  return pandoc.Pandoc(front, document.meta)
end
