select
    id as customer_id,
    first_name || ' ' || last_name as customer_name
from {{ source('shopify', 'shopify_customer') }}
