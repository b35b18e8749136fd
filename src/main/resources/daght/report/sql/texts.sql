SELECT a.place, substring(p.text, a.start + 1, a.length) AS text, char_length(p.text) > a.start + a.length AS cut
FROM asked a JOIN paragraphs p ON a.article_id = p.article_id AND a.paragraph_no = p.paragraph_no
