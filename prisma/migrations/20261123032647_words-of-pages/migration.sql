-- Contracts are also found by what their documents say. The words of all languages as they are: contracts mix them.
CREATE INDEX "document_page_words" ON "document_page" USING GIN (to_tsvector('simple', "text"));
